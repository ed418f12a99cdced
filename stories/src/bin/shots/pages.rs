//! Every page there is a picture of. A new page gets a line here.

/// Whose page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A cardholder who has proven a card, or anybody.
    Traveller,
    /// A manager of the desk.
    Desk,
}

/// How to get there.
#[derive(Debug, Clone, Copy)]
pub enum Way {
    /// This address; `{slug}` is the traveller's brand.
    At(&'static str),
    /// The first link on this page whose address contains that.
    Link(&'static str, &'static str),
}

/// A page to take pictures of.
#[derive(Debug, Clone, Copy)]
pub struct Shot {
    /// The name of its files.
    pub name: &'static str,
    /// Whose page it is.
    pub reader: Reader,
    /// How to get there.
    pub way: Way,
}

const fn public(name: &'static str, way: Way) -> Shot {
    Shot { name, reader: Reader::Traveller, way }
}

const fn desk(name: &'static str, way: Way) -> Shot {
    Shot { name, reader: Reader::Desk, way }
}

/// The list.
pub const PAGES: &[Shot] = &[
    public("brands", Way::At("/")),
    public("brand", Way::At("/b/{slug}")),
    public("find-card", Way::At("/b/{slug}/card")),
    public("my", Way::At("/b/{slug}/my")),
    public("talk", Way::At("/b/{slug}/talk")),
    public("return", Way::Link("/b/{slug}/my", "/return")),
    public("case", Way::Link("/b/{slug}/my", "/my/cases/")),
    public("help", Way::At("/b/{slug}/help")),
    public("help-search", Way::At("/b/{slug}/help?q=apn")),
    public("help-article", Way::At("/b/{slug}/help/border")),
    public("terms", Way::At("/b/{slug}/terms")),
    public("not-found", Way::At("/b/{slug}/nowhere")),
    public("mailbox", Way::At("/demo/mailbox")),
    public("api", Way::At("/api")),
    desk("log-in", Way::At("/console/login")),
    desk("inbox", Way::At("/console?view=all")),
    desk("conversation", Way::Link("/console?view=all", "/console/c/")),
    desk("search", Way::At("/console?view=all&q=退款")),
    desk("cases", Way::At("/console/cases")),
    desk("desk-case", Way::Link("/console/cases", "/console/cases/case_")),
    desk("cards", Way::At("/console/cards")),
    desk("canned", Way::At("/console/canned")),
    desk("knowledge", Way::At("/console/knowledge")),
    desk("knowledge-article", Way::At("/console/knowledge/kapok/hotspot?language=zh-Hant-HK")),
    desk("knowledge-proposals", Way::At("/console/knowledge?tab=proposals")),
    desk("knowledge-gaps", Way::At("/console/knowledge?tab=gaps")),
    desk("policies", Way::At("/console/policies")),
    desk("carriers", Way::At("/console/carriers")),
    desk("audit", Way::At("/console/audit")),
];
