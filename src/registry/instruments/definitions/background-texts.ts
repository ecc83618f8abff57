import type { Pack } from '../model.ts'

type Id = 'education' | 'work' | 'employer' | 'position' | 'sick-leave' | 'sick-leave-degree' | 'benefits' | 'duration'

export const backgroundNb: Pack<Id> = {
  source: 'own',
  options: { 'prefer-not-to-say': 'Vil ikke svare', unsure: 'Vet ikke' },
  items: {
    education: {
      text: 'Hva er den høyeste utdanningen du har fullført?',
      options: {
        compulsory: 'Grunnskole',
        'upper-secondary': 'Videregående skole eller fagbrev',
        'vocational-college': 'Fagskole',
        'university-short': 'Universitet eller høgskole, inntil 4 år',
        'university-long': 'Universitet eller høgskole, mer enn 4 år',
      },
    },
    work: {
      text: 'Hva passer best for deg nå?',
      help: 'Er du sykmeldt fra en jobb, velger du den jobben.',
      options: {
        employed: 'Jeg har en arbeidsgiver',
        'self-employed': 'Jeg driver for meg selv',
        'job-seeker': 'Jeg er uten jobb og ser etter en',
        student: 'Jeg er elev, lærling eller student',
        'not-working': 'Jeg er uten jobb og ser ikke etter en nå',
      },
    },
    employer: {
      text: 'Hva slags arbeidsgiver har du?',
      help: 'Har du flere, velger du den du arbeider mest for.',
      options: {
        private: 'Privat bedrift',
        municipality: 'Kommune eller fylkeskommune',
        state: 'Staten, også sykehus',
        voluntary: 'Frivillig organisasjon eller stiftelse',
      },
    },
    position: {
      text: 'Hvor stor er stillingen din?',
      help: 'Svar i prosent av full stilling: halv stilling er 50.',
    },
    'sick-leave': {
      text: 'Er du sykmeldt nå?',
      options: {
        none: 'Nei',
        graded: 'Ja, delvis',
        full: 'Ja, helt',
      },
    },
    'sick-leave-degree': {
      text: 'Hvor mye er du sykmeldt?',
      help: 'Svar i prosent, slik det står i sykmeldingen. Er du sykmeldt halve tiden, er det 50.',
    },
    benefits: {
      text: 'Hva får du utbetalt fra Nav nå?',
      help: 'Velg alt som passer. Sykepenger som arbeidsgiveren din betaler, regnes med.',
      options: {
        'sickness-benefit': 'Sykepenger',
        aap: 'Arbeidsavklaringspenger (AAP)',
        'disability-pension': 'Uføretrygd',
        'unemployment-benefit': 'Dagpenger',
        'social-assistance': 'Økonomisk sosialhjelp',
        other: 'Noe annet',
        none: 'Ingenting',
      },
    },
    duration: {
      text: 'Hvor lenge har du vært helt eller delvis borte fra arbeid på grunn av helsa?',
      help: 'Tenk på den perioden du er i nå.',
      options: {
        'under-3-months': 'Under 3 måneder',
        '3-to-6-months': '3 til 6 måneder',
        '6-to-12-months': '6 til 12 måneder',
        '1-to-2-years': '1 til 2 år',
        'over-2-years': 'Mer enn 2 år',
      },
    },
  },
}

export const backgroundNn: Pack<Id> = {
  source: 'own',
  options: { 'prefer-not-to-say': 'Vil ikkje svare', unsure: 'Veit ikkje' },
  items: {
    education: {
      text: 'Kva er den høgaste utdanninga du har fullført?',
      options: {
        compulsory: 'Grunnskule',
        'upper-secondary': 'Vidaregåande skule eller fagbrev',
        'vocational-college': 'Fagskule',
        'university-short': 'Universitet eller høgskule, inntil 4 år',
        'university-long': 'Universitet eller høgskule, meir enn 4 år',
      },
    },
    work: {
      text: 'Kva passar best for deg no?',
      help: 'Er du sjukmeld frå ein jobb, vel du den jobben.',
      options: {
        employed: 'Eg har ein arbeidsgivar',
        'self-employed': 'Eg driv for meg sjølv',
        'job-seeker': 'Eg er utan jobb og ser etter ein',
        student: 'Eg er elev, lærling eller student',
        'not-working': 'Eg er utan jobb og ser ikkje etter ein no',
      },
    },
    employer: {
      text: 'Kva slags arbeidsgivar har du?',
      help: 'Har du fleire, vel du den du arbeider mest for.',
      options: {
        private: 'Privat bedrift',
        municipality: 'Kommune eller fylkeskommune',
        state: 'Staten, også sjukehus',
        voluntary: 'Frivillig organisasjon eller stifting',
      },
    },
    position: {
      text: 'Kor stor er stillinga di?',
      help: 'Svar i prosent av full stilling: halv stilling er 50.',
    },
    'sick-leave': {
      text: 'Er du sjukmeld no?',
      options: {
        none: 'Nei',
        graded: 'Ja, delvis',
        full: 'Ja, heilt',
      },
    },
    'sick-leave-degree': {
      text: 'Kor mykje er du sjukmeld?',
      help: 'Svar i prosent, slik det står i sjukmeldinga. Er du sjukmeld halve tida, er det 50.',
    },
    benefits: {
      text: 'Kva får du utbetalt frå Nav no?',
      help: 'Vel alt som passar. Sjukepengar som arbeidsgivaren din betaler, skal reknast med.',
      options: {
        'sickness-benefit': 'Sjukepengar',
        aap: 'Arbeidsavklaringspengar (AAP)',
        'disability-pension': 'Uføretrygd',
        'unemployment-benefit': 'Dagpengar',
        'social-assistance': 'Økonomisk sosialhjelp',
        other: 'Noko anna',
        none: 'Ingenting',
      },
    },
    duration: {
      text: 'Kor lenge har du vore heilt eller delvis borte frå arbeid på grunn av helsa?',
      help: 'Tenk på den perioden du er i no.',
      options: {
        'under-3-months': 'Under 3 månader',
        '3-to-6-months': '3 til 6 månader',
        '6-to-12-months': '6 til 12 månader',
        '1-to-2-years': '1 til 2 år',
        'over-2-years': 'Meir enn 2 år',
      },
    },
  },
}

export const backgroundEn: Pack<Id> = {
  source: 'own',
  options: { 'prefer-not-to-say': 'I would rather not say', unsure: 'I do not know' },
  items: {
    education: {
      text: 'What is the highest level of education you have completed?',
      options: {
        compulsory: 'Primary and lower secondary school',
        'upper-secondary': 'Upper secondary school or trade certificate',
        'vocational-college': 'Higher vocational college',
        'university-short': 'University or university college, up to 4 years',
        'university-long': 'University or university college, more than 4 years',
      },
    },
    work: {
      text: 'Which of these fits you best now?',
      help: 'If you are on sick leave from a job, choose that job.',
      options: {
        employed: 'I have an employer',
        'self-employed': 'I work for myself',
        'job-seeker': 'I have no job and am looking for one',
        student: 'I am a pupil, an apprentice or a student',
        'not-working': 'I have no job and am not looking for one now',
      },
    },
    employer: {
      text: 'What kind of employer do you have?',
      help: 'If you have several, choose the one you work most for.',
      options: {
        private: 'A private company',
        municipality: 'A municipality or a county',
        state: 'The state, hospitals included',
        voluntary: 'A voluntary organisation or a foundation',
      },
    },
    position: {
      text: 'How large is your position?',
      help: 'Answer in per cent of full time: half time is 50.',
    },
    'sick-leave': {
      text: 'Are you on sick leave now?',
      options: {
        none: 'No',
        graded: 'Yes, partly',
        full: 'Yes, fully',
      },
    },
    'sick-leave-degree': {
      text: 'How much are you on sick leave?',
      help: 'Answer in per cent, as your sick note says. If you are on sick leave half the time, it is 50.',
    },
    benefits: {
      text: 'What are you paid by Nav now?',
      help: 'Choose all that fit. Count sickness benefit that your employer pays.',
      options: {
        'sickness-benefit': 'Sickness benefit',
        aap: 'Work assessment allowance (AAP)',
        'disability-pension': 'Disability pension',
        'unemployment-benefit': 'Unemployment benefit',
        'social-assistance': 'Social assistance',
        other: 'Something else',
        none: 'Nothing',
      },
    },
    duration: {
      text: 'How long have you been fully or partly away from work because of your health?',
      help: 'Think of the period you are in now.',
      options: {
        'under-3-months': 'Less than 3 months',
        '3-to-6-months': '3 to 6 months',
        '6-to-12-months': '6 to 12 months',
        '1-to-2-years': '1 to 2 years',
        'over-2-years': 'More than 2 years',
      },
    },
  },
}
