//! What can be wrong with a row. The codes are stable: programs may rely on them.

use simcare_sims::{ContactError, IccidError};

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// What is wrong with a cell or a row.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Reason {
            $($(#[$doc])* $name,)*
        }

        impl Reason {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The stable code; its text in every language is the message `import-<code>`.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }
        }
    };
}

reasons! {
    /// A column that is needed is not there.
    ColumnMissing = "column-missing",
    /// The row has more or fewer cells than the header.
    RowWidth = "row-width",
    /// The row does not end: usually a quote that is opened and never closed.
    RowTooLong = "row-too-long",
    /// Not UTF-8.
    NotUtf8 = "not-utf8",
    /// A cell that must not be empty is.
    Empty = "empty",
    /// Longer than it may be.
    TooLong = "too-long",
    /// Not one of the words that may stand there.
    Word = "word",
    /// Not a whole number, or out of range.
    Number = "number",
    /// Not an amount of money.
    Amount = "amount",
    /// Finer than the currency's smallest unit.
    AmountDecimals = "amount-decimals",
    /// The amounts of the order contradict each other.
    AmountsDisagree = "amounts-disagree",
    /// Not a currency.
    Currency = "currency",
    /// Not a country or territory.
    Country = "country",
    /// Not a date and time in a form that has one meaning.
    Date = "date",
    /// Not a mail address.
    ContactEmail = "contact-email",
    /// Not a telephone number with its country.
    ContactPhone = "contact-phone",
    /// Neither mail address nor telephone number: nobody could prove that the card is theirs.
    ContactMissing = "contact-missing",
    /// Not an order number.
    OrderNumber = "order-number",
    /// The order number stands in the file already, apart from its other rows.
    OrderTwice = "order-twice",
    /// The order is known with other lines or amounts.
    OrderDiffers = "order-differs",
    /// The order has more lines than one may have.
    OrderTooLong = "order-too-long",
    /// No product has this shop code.
    SkuUnknown = "sku-unknown",
    /// The order is not known.
    OrderUnknown = "order-unknown",
    /// The order has no such line.
    LineUnknown = "line-unknown",
    /// Other than digits.
    IccidDigits = "iccid-digits",
    /// Rounded by a spreadsheet.
    IccidRounded = "iccid-rounded",
    /// Not 18 to 20 digits.
    IccidLength = "iccid-length",
    /// Does not begin with 89.
    IccidPrefix = "iccid-prefix",
    /// The check digit does not fit.
    IccidCheck = "iccid-check",
    /// The card number or its QR code stands in the file already.
    CardTwice = "card-twice",
    /// The card belongs to another order.
    CardOfOtherOrder = "card-of-other-order",
    /// More cards than the order line has pieces.
    CardsMoreThanOrdered = "cards-more-than-ordered",
    /// The QR code is that of another card.
    QrTokenTaken = "qr-token-taken",
    /// Not fit for the address in a QR code.
    QrToken = "qr-token",
    /// Not an activation code, or one for a card that is no eSIM.
    ActivationCode = "activation-code",
    /// Not TOML or JSON of the form that is documented.
    FileForm = "file-form",
    /// Two brands of the file have this name in addresses.
    BrandTwice = "brand-twice",
    /// Two products of the brand have this shop code.
    SkuTwice = "sku-twice",
    /// Not a name for addresses.
    Slug = "slug",
    /// Not a colour on which white text can be read.
    Colour = "colour",
    /// Not a small drawing without anything that acts.
    Logo = "logo",
    /// Not a time zone.
    TimeZone = "time-zone",
    /// Terms that cannot be meant.
    Terms = "terms",
    /// No carrier of this name is set up.
    CarrierUnknown = "carrier-unknown",
    /// Neither an amount of data nor one by day.
    Data = "data",
    /// Happened before what must come first.
    DateOrder = "date-order",
}

impl From<IccidError> for Reason {
    fn from(error: IccidError) -> Self {
        match error {
            IccidError::Digits => Self::IccidDigits,
            IccidError::Length => Self::IccidLength,
            IccidError::Prefix => Self::IccidPrefix,
            IccidError::Check => Self::IccidCheck,
        }
    }
}

impl From<ContactError> for Reason {
    fn from(error: ContactError) -> Self {
        match error {
            ContactError::Email => Self::ContactEmail,
            ContactError::Phone => Self::ContactPhone,
        }
    }
}
