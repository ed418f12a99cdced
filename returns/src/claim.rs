//! The facts of a case as the entities Cedar looks at.

use crate::facts::CaseFacts;
use crate::form::{Clock, EvidenceKind, PolicyForm, WindowUnit, attribute};
use cedar_policy::{
    Entities, Entity, EntityId, EntityTypeName, EntityUid, PartialEntities, PartialEntity,
    RestrictedExpression, Schema,
};
use simcare_base::Instant;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error;
use std::str::FromStr;

type Attributes = BTreeMap<String, RestrictedExpression>;
type ClaimResult<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The same claim twice: once with unshown evidence unknown, once with it not provided.
pub struct Claim {
    pub open: PartialEntities,
    pub closed: Entities,
}

/// The name of an entity of this type.
pub fn uid(kind: &str, id: &str) -> ClaimResult<EntityUid> {
    Ok(EntityUid::from_type_name_and_id(EntityTypeName::from_str(kind)?, EntityId::new(id)))
}

/// The one claim a decision is about.
pub fn claim_uid() -> ClaimResult<EntityUid> {
    uid("Claim", "claim")
}

impl Claim {
    /// Makes the entities of these facts at this instant.
    pub fn of(
        form: &PolicyForm,
        facts: &CaseFacts,
        now: Instant,
        schema: &Schema,
    ) -> ClaimResult<Self> {
        let attributes = attributes(form, facts, now)?;
        let mut open = vec![partial(claim_uid()?, Some(attributes.clone()), schema)?];
        let mut closed = vec![whole(claim_uid()?, attributes)?];
        for kind in EvidenceKind::ALL {
            let is_shown = facts.evidence.contains(kind);
            let name = uid("Evidence", kind.word())?;
            let shown = |is_shown| {
                Attributes::from([(
                    "provided".to_owned(),
                    RestrictedExpression::new_bool(is_shown),
                )])
            };
            open.push(partial(name.clone(), is_shown.then(|| shown(true)), schema)?);
            closed.push(whole(name, shown(is_shown))?);
        }
        Ok(Self {
            open: PartialEntities::from_partial_entities(open, schema)?,
            closed: Entities::from_entities(closed, Some(schema))?,
        })
    }
}

fn partial(
    uid: EntityUid,
    attributes: Option<Attributes>,
    schema: &Schema,
) -> ClaimResult<PartialEntity> {
    let attributes =
        attributes.map(|all| all.into_iter().map(|(name, value)| (name.into(), value)).collect());
    let ancestors = Some(HashSet::new());
    Ok(PartialEntity::new(uid, attributes, ancestors, Some(BTreeMap::new()), schema)?)
}

fn whole(uid: EntityUid, attributes: Attributes) -> ClaimResult<Entity> {
    let attributes: HashMap<String, RestrictedExpression> = attributes.into_iter().collect();
    Ok(Entity::new(uid, attributes, HashSet::new())?)
}

fn attributes(form: &PolicyForm, facts: &CaseFacts, now: Instant) -> ClaimResult<Attributes> {
    let text = |word: &str| RestrictedExpression::new_string(word.to_owned());
    let number = RestrictedExpression::new_long;
    let is = RestrictedExpression::new_bool;
    let mut all = Attributes::new();
    let mut put = |name: &str, value| all.insert(name.to_owned(), value);
    put("cause", text(facts.cause.word()));
    put("card_form", text(facts.card_form.word()));
    put("class", text(facts.class.word()));
    put("channel", text(facts.channel.word()));
    put("stage", number(facts.stage().rank()));
    put("is_used", is(facts.is_used()));
    put("used_bytes", number(i64::try_from(facts.used.0).unwrap_or(i64::MAX)));
    put("used_per_mille", number(facts.used_per_mille()));
    put("is_fully_used", is(facts.is_fully_used()));
    put("is_expired", is(facts.is_expired(now)));
    put("is_deleted", is(facts.deleted_at.is_some()));
    put("is_discounted", is(facts.discounted));
    put("recent_refunds", number(i64::from(facts.recent_refunds)));
    if let Some(condition) = facts.condition {
        put("condition", text(condition.word()));
    }
    put("elapsed", elapsed(form, facts, now)?);
    Ok(all)
}

fn elapsed(
    form: &PolicyForm,
    facts: &CaseFacts,
    now: Instant,
) -> ClaimResult<RestrictedExpression> {
    let mut counts = Vec::new();
    for clock in Clock::ALL {
        let Some(start) = clock.start(facts, form.presumed_delivery_days) else { continue };
        // The desk's days to mend it run on while everybody waits; the holder's to ask do not.
        let until = if clock == Clock::Report { now } else { facts.judged_at(now) };
        for unit in WindowUnit::ALL {
            let count = unit.elapsed(start, until, facts.destination_zone.as_deref());
            counts.push((attribute(clock, unit), RestrictedExpression::new_long(count)));
        }
    }
    Ok(RestrictedExpression::new_record(counts)?)
}
