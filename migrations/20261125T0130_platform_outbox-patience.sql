-- What could not be delivered waits longer each time, so that it neither hurries nor holds up what came after it.

alter table platform.announcement add next_try_at timestamptz;
