//! Countries as the package `isocountry` has them.

use core::fmt;

use isocountry::CountryCode;

use crate::check::country::{self, Alpha3};

/// One of the two lists of countries does not have the code. Both are the 249 of ISO 3166-1 today; they are published
/// apart, so they may differ after a change of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCountry;

impl fmt::Display for UnknownCountry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the country is not in the other list")
    }
}

impl core::error::Error for UnknownCountry {}

impl TryFrom<CountryCode> for Alpha3 {
    type Error = UnknownCountry;

    /// # Errors
    ///
    /// [`UnknownCountry`] when the table of this crate does not have the country.
    ///
    /// ```
    /// use firstpass::check::country::Alpha3;
    /// use isocountry::CountryCode;
    ///
    /// assert_eq!(Alpha3::try_from(CountryCode::FRA)?.code(), "FRA");
    /// # Ok::<(), firstpass::UnknownCountry>(())
    /// ```
    fn try_from(country: CountryCode) -> Result<Self, UnknownCountry> {
        country::alpha3(country.alpha3()).map_err(|_| UnknownCountry)
    }
}

impl TryFrom<Alpha3> for CountryCode {
    type Error = UnknownCountry;

    /// # Errors
    ///
    /// [`UnknownCountry`] when `isocountry` does not have the country.
    ///
    /// ```
    /// use firstpass::check::country;
    /// use isocountry::CountryCode;
    ///
    /// let france = country::alpha3("FRA").unwrap();
    /// assert_eq!(CountryCode::try_from(france)?.name(), "France");
    /// # Ok::<(), firstpass::UnknownCountry>(())
    /// ```
    fn try_from(country: Alpha3) -> Result<Self, UnknownCountry> {
        Self::for_alpha3(country.code()).map_err(|_| UnknownCountry)
    }
}
