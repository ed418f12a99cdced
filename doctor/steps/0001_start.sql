-- The doctor: diagnoses, and every answer that was given in them.

-- `facts` is what the engine works from, as JSON: the complaint, the phone, every answered step.
-- `version` grows with every change: who asked a carrier meanwhile sees that somebody else wrote.
CREATE TABLE diagnosis (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    holder_id TEXT,
    card_id TEXT,
    conversation_id TEXT,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    facts TEXT NOT NULL,
    words TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    active_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX diagnosis_brand ON diagnosis (brand_id, active_at, id);
CREATE INDEX diagnosis_conversation ON diagnosis (brand_id, conversation_id, active_at);
CREATE INDEX diagnosis_card ON diagnosis (brand_id, card_id, active_at);

-- Every answer as it was given, corrections included. Never changed.
CREATE TABLE diagnosis_answer (
    diagnosis_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL,
    brand_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    heard TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (diagnosis_id, version, number)
);
