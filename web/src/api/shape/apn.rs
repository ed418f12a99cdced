//! The access point of a product.

use super::{ActorShape, instant};
use serde::{Deserialize, Serialize};
use simcare_app::apn::{Apn, ApnSettings, Auth, ProductApn, Protocol};
use utoipa::ToSchema;

/// What a phone needs to know.
#[derive(Debug, Default, Clone, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ApnSettingsShape {
    /// The access point name; empty when phones find it by themselves.
    #[schema(example = "mobile")]
    pub name: String,
    /// The user name, rarely needed.
    pub username: String,
    /// The password, rarely needed.
    pub password: String,
    /// `none`, `pap`, `chap` or `pap-or-chap`.
    pub auth: String,
    /// The address of the picture message centre.
    pub mmsc: String,
    /// Its proxy.
    pub mms_proxy: String,
    /// The port of the proxy.
    pub mms_port: Option<u16>,
    /// `ipv4`, `ipv6` or `ipv4v6`.
    pub protocol: String,
    /// The same while roaming.
    pub roaming_protocol: String,
}

impl From<ApnSettings> for ApnSettingsShape {
    fn from(settings: ApnSettings) -> Self {
        Self {
            name: settings.name,
            username: settings.username,
            password: settings.password,
            auth: settings.auth.as_str().to_owned(),
            mmsc: settings.mmsc,
            mms_proxy: settings.mms_proxy,
            mms_port: settings.mms_port,
            protocol: settings.protocol.as_str().to_owned(),
            roaming_protocol: settings.roaming_protocol.as_str().to_owned(),
        }
    }
}

impl ApnSettingsShape {
    /// The values; what is not named is what phones take by themselves.
    pub fn settings(self) -> ApnSettings {
        let protocol = |text: &str| Protocol::from_name(text).unwrap_or_default();
        ApnSettings {
            auth: Auth::from_name(&self.auth).unwrap_or_default(),
            protocol: protocol(&self.protocol),
            roaming_protocol: protocol(&self.roaming_protocol),
            name: self.name,
            username: self.username,
            password: self.password,
            mmsc: self.mmsc,
            mms_proxy: self.mms_proxy,
            mms_port: self.mms_port,
        }
    }
}

/// Somebody did it at some time.
#[derive(Debug, Serialize, ToSchema)]
pub struct DoneShape {
    /// When.
    pub at: String,
    /// Who.
    pub by: ActorShape,
}

/// An access point as it stands or stood, with where it comes from.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApnShape {
    /// What a phone needs.
    pub settings: ApnSettingsShape,
    /// `staff`, `catalogue`, `carrier` or `providers`.
    pub source: &'static str,
    /// What is known about that, in words.
    pub note: String,
    /// How many changes there have been; 0 for what the catalogue alone says.
    pub revision: u32,
    /// When it was written, and by whom.
    pub set: Option<DoneShape>,
    /// When it was confirmed, and by whom; none while nobody stands for it.
    pub confirmed: Option<DoneShape>,
}

impl From<Apn> for ApnShape {
    fn from(apn: Apn) -> Self {
        let done = |said: Option<(simcare_base::Instant, simcare_authority::ActorRef)>| {
            said.map(|(at, by)| DoneShape { at: instant(at), by: ActorShape::from(&by) })
        };
        Self {
            settings: apn.settings.into(),
            source: apn.source.as_str(),
            note: apn.note,
            revision: apn.revision,
            set: done(apn.set),
            confirmed: done(apn.confirmed),
        }
    }
}

/// An access point with its history and what public lists suggest.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApnFactsShape {
    /// What stands.
    pub apn: ApnShape,
    /// What stood, the latest first.
    pub history: Vec<ApnShape>,
    /// What public lists say for the places where the product works.
    pub suggestions: Vec<SuggestionShape>,
}

/// What a public list says of one provider.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestionShape {
    /// The country by two letters.
    pub country: String,
    /// The provider.
    pub provider: String,
    /// What the list calls it.
    pub label: String,
    /// The networks, as `454-00 454-02`.
    pub networks: String,
    /// The values.
    pub settings: ApnSettingsShape,
}

impl From<ProductApn> for ApnFactsShape {
    fn from(found: ProductApn) -> Self {
        Self {
            apn: found.apn.into(),
            history: found.history.into_iter().map(ApnShape::from).collect(),
            suggestions: found
                .suggestions
                .into_iter()
                .map(|one| SuggestionShape {
                    country: one.country,
                    provider: one.provider,
                    label: one.label,
                    networks: one.networks,
                    settings: one.settings.into(),
                })
                .collect(),
        }
    }
}
