-- Done jobs are forgotten in time; this finds them.
CREATE INDEX job_forgotten ON job (done_at) WHERE is_done = 1;
