-- The desk: conversations with cardholders.

-- `seq` and `public_seq` are the numbers last given out in `entry`. A writer locks this row first,
-- so both stay gap-free. `waiting_since` is set exactly while an answer is owed, `with_person_since`
-- while a person has it, so that nothing answers by itself.
CREATE TABLE conversation (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    card_id TEXT,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    state TEXT NOT NULL,
    waiting_since BIGINT,
    assignee TEXT,
    seq BIGINT NOT NULL,
    public_seq BIGINT NOT NULL,
    holder_seen BIGINT NOT NULL,
    snippet TEXT NOT NULL,
    snippet_side TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    active_at BIGINT NOT NULL,
    closed_at BIGINT,
    with_person_since BIGINT
);

-- One index a view. The language stands last: a page in one language is cut inside the index.
CREATE INDEX conversation_all ON conversation (brand_id, active_at, id, language);
CREATE INDEX conversation_assigned ON conversation (brand_id, assignee, active_at, id, language) WHERE state <> 'closed';
CREATE INDEX conversation_waiting ON conversation (brand_id, waiting_since, id, language) WHERE waiting_since IS NOT NULL;
CREATE INDEX conversation_holder ON conversation (brand_id, holder_id, active_at);
CREATE INDEX conversation_card ON conversation (brand_id, card_id, active_at) WHERE card_id IS NOT NULL;

-- Everything in a conversation: messages, internal notes, what happened. What the holder sees
-- has a `public_seq`; what never leaves the desk has none.
CREATE TABLE entry (
    conversation_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    brand_id TEXT NOT NULL,
    public_seq BIGINT,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    attachments TEXT NOT NULL,
    happening TEXT,
    client_key TEXT,
    created_at BIGINT NOT NULL,
    answer TEXT,
    PRIMARY KEY (conversation_id, seq),
    CHECK (kind <> 'note' OR public_seq IS NULL)
);
CREATE UNIQUE INDEX entry_public ON entry (conversation_id, public_seq);
-- A key counts for its side only: a holder who guesses an agent's key learns nothing.
CREATE UNIQUE INDEX entry_key ON entry (conversation_id, side, client_key);
CREATE UNIQUE INDEX entry_id ON entry (id);

-- The conversation a holder is in at present: two tabs that write at once meet in one.
CREATE TABLE thread (
    brand_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (brand_id, holder_id)
);

-- Who looks at a conversation or types in it, until when unless said again.
CREATE TABLE presence (
    conversation_id TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    is_typing BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (conversation_id, staff_id)
);

CREATE TABLE canned_reply (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    language TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX canned_reply_shortcut ON canned_reply (brand_id, language, shortcut);
