-- The assistant: what brands wrote to help people, and what people asked.

-- What holds for an article in every language. The house's own articles have no row until a brand
-- changes or hides one.
CREATE TABLE article (
    brand_id TEXT NOT NULL,
    slug TEXT NOT NULL,
    topic TEXT NOT NULL,
    intents TEXT NOT NULL,
    is_hidden BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (brand_id, slug)
);

-- Texts, written once and never changed.
CREATE TABLE article_version (
    brand_id TEXT NOT NULL,
    slug TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author TEXT NOT NULL,
    restored_from BIGINT,
    client_key TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (brand_id, slug, language, version)
);
CREATE UNIQUE INDEX article_version_key ON article_version (brand_id, client_key);

-- Which of them readers see.
CREATE TABLE article_published (
    brand_id TEXT NOT NULL,
    slug TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    publisher_kind TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (brand_id, slug, language)
);

-- Whether it helped: one vote a visitor.
CREATE TABLE article_vote (
    brand_id TEXT NOT NULL,
    slug TEXT NOT NULL,
    voter TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    is_helpful BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (brand_id, slug, voter)
);

-- What agents answered in solved conversations, waiting for approval.
CREATE TABLE proposal (
    conversation_id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    intent TEXT NOT NULL,
    state TEXT NOT NULL,
    article TEXT,
    decided_by TEXT,
    decided_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX proposal_waiting ON proposal (brand_id, state, created_at);

-- What was understood of each message of a holder. A message with a row has had its answer. The
-- question is kept without anything private.
CREATE TABLE heard (
    message_id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    language TEXT NOT NULL,
    intent TEXT NOT NULL,
    permille BIGINT NOT NULL,
    others TEXT NOT NULL,
    outcome TEXT NOT NULL,
    article TEXT,
    is_gap BIGINT NOT NULL,
    question TEXT NOT NULL,
    rightly TEXT,
    rightly_by TEXT,
    rightly_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX heard_conversation ON heard (conversation_id, seq);
CREATE INDEX heard_gap ON heard (brand_id, created_at) WHERE is_gap = 1;
