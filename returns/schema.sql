-- Returns: terms, cases, decisions, refunds.

-- A version never changes: its name is the hash of what it says.
CREATE TABLE policy_version (
    brand_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    title TEXT NOT NULL,
    form TEXT NOT NULL,
    cedar TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by_kind TEXT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (brand_id, hash)
);

-- The version that a purchase of today is pinned to. It never decides anything by itself.
CREATE TABLE policy_current (
    brand_id TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    since BIGINT NOT NULL
);

-- Since when which version was current: what a purchase of a past day is pinned to.
CREATE TABLE policy_period (
    brand_id TEXT NOT NULL,
    since BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (brand_id, since)
);

CREATE TABLE return_case (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    card_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_line_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    conversation_id TEXT,
    policy_hash TEXT NOT NULL,
    cause TEXT NOT NULL,
    card_condition TEXT,
    wish TEXT,
    fault_at BIGINT,
    device TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    client_key TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by_kind TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    moved_at BIGINT NOT NULL,
    decisions BIGINT NOT NULL,
    UNIQUE (brand_id, number),
    UNIQUE (brand_id, holder_id, client_key)
);
CREATE INDEX return_case_all ON return_case (brand_id, moved_at, id);
CREATE INDEX return_case_state ON return_case (brand_id, state, moved_at, id);
CREATE INDEX return_case_holder ON return_case (brand_id, holder_id, opened_at);
CREATE INDEX return_case_card ON return_case (brand_id, card_id, opened_at);
CREATE INDEX return_case_conversation ON return_case (brand_id, conversation_id) WHERE conversation_id IS NOT NULL;

-- The last number given out to a case.
CREATE TABLE case_counter (
    brand_id TEXT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);

-- The case of a card that is not closed: two requests at once meet in one.
CREATE TABLE case_slot (
    brand_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (brand_id, card_id)
);

CREATE TABLE evidence (
    case_id TEXT NOT NULL,
    client_key TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    attachment_id TEXT,
    words TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by_kind TEXT NOT NULL,
    given_by TEXT NOT NULL,
    is_refused BIGINT NOT NULL,
    PRIMARY KEY (case_id, client_key)
);

-- Never updated, never deleted. The last of a case is in force.
CREATE TABLE decision (
    case_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    brand_id TEXT NOT NULL,
    policy_hash TEXT NOT NULL,
    facts TEXT NOT NULL,
    outcome TEXT NOT NULL,
    decided TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_by_kind TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
);

-- What may still be given back of a payment, or for a card (`subject` is the id of either). Every
-- refund that is not off takes its amount here first, in the transaction that writes it.
CREATE TABLE refund_budget (
    subject TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    currency TEXT NOT NULL,
    most_minor BIGINT NOT NULL,
    taken_minor BIGINT NOT NULL,
    CHECK (taken_minor >= 0),
    CHECK (taken_minor <= most_minor)
);

CREATE TABLE refund (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    capture_ref TEXT NOT NULL,
    captured_minor BIGINT NOT NULL,
    destination TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    approved_at BIGINT,
    approved_by_kind TEXT,
    approved_by TEXT,
    executed_at BIGINT,
    executed_by_kind TEXT,
    executed_by TEXT,
    moved_at BIGINT NOT NULL,
    attempt BIGINT NOT NULL,
    failure TEXT,
    provider_ref TEXT,
    note TEXT NOT NULL,
    CHECK (amount_minor > 0)
);
-- A decision is paid by one refund that was not called off.
CREATE UNIQUE INDEX refund_decision ON refund (decision_id) WHERE state <> 'cancelled';
CREATE INDEX refund_case ON refund (case_id, created_at);
CREATE INDEX refund_holder ON refund (brand_id, holder_id, created_at);
CREATE INDEX refund_state ON refund (brand_id, state, moved_at, id);

-- One try at a provider. The key is what the provider knows it by.
CREATE TABLE refund_attempt (
    refund_id TEXT NOT NULL,
    attempt BIGINT NOT NULL,
    brand_id TEXT NOT NULL,
    attempt_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    submitted_at BIGINT NOT NULL,
    moved_at BIGINT NOT NULL,
    provider_ref TEXT,
    failure TEXT,
    PRIMARY KEY (refund_id, attempt)
);

-- Store credit given by a refund.
CREATE TABLE store_credit (
    refund_id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    granted_at BIGINT NOT NULL
);
CREATE INDEX store_credit_holder ON store_credit (brand_id, holder_id);
