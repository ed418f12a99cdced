-- Codes are forgotten in time; this finds them.
CREATE INDEX one_time_code_by_age ON one_time_code (created_at);
