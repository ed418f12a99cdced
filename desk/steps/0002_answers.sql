-- Automatic answers: what they offer, and since when a person has a conversation instead.
ALTER TABLE conversation ADD COLUMN with_person_since BIGINT;
ALTER TABLE entry ADD COLUMN answer TEXT;
-- Where somebody has answered or taken it before, a person goes on.
UPDATE conversation SET with_person_since = active_at
    WHERE state = 'waiting' OR (state = 'open' AND assignee IS NOT NULL);
