//! Countries by their two letters (ISO 3166-1).

/// Every assigned code, run together in the order of the alphabet.
const ASSIGNED: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ\
CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGN\
GPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULV\
LYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPT\
PWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUS\
UYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

/// Whether these are the two capital letters of a country or territory.
pub fn is_country(code: &str) -> bool {
    let known = || ASSIGNED.as_bytes().chunks(2).any(|known| known == code.as_bytes());
    code.len() == 2 && known()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_or_not() {
        assert_eq!(ASSIGNED.len(), 249 * 2);
        for (code, expect) in
            [("HK", true), ("CN", true), ("ZW", true), ("hk", false), ("XX", false), ("", false)]
        {
            assert_eq!(is_country(code), expect, "{code}");
        }
    }
}
