//! Quotients as whole numbers.

/// The whole number that is nearest to a quotient. Halves go up; what is shared by nobody is 0.
pub(crate) fn nearest(dividend: i64, divisor: i64) -> i64 {
    rounded(dividend.into(), divisor.into())
}

/// A share in percent.
pub(crate) fn percent(part: i64, whole: i64) -> i64 {
    rounded(100 * i128::from(part), whole.into())
}

fn rounded(dividend: i128, divisor: i128) -> i64 {
    if divisor == 0 {
        return 0;
    }
    let sign = divisor.signum();
    let nearest = (2 * sign * dividend + sign * divisor).div_euclid(2 * sign * divisor);
    i64::try_from(nearest).unwrap_or(if nearest < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_up_and_nothing_is_divided_by_nothing() {
        for (dividend, divisor, expected) in
            [(0, 5, 0), (1, 2, 1), (1, 3, 0), (2, 3, 1), (5, 2, 3), (-5, 2, -2), (5, -2, -2), (i64::MIN, -1, i64::MAX), (7, 0, 0)]
        {
            assert_eq!(nearest(dividend, divisor), expected, "{dividend} / {divisor}");
        }
        assert_eq!((percent(1, 8), percent(2, 3), percent(1, i64::MAX), percent(i64::MAX, 1)), (13, 67, 0, i64::MAX));
    }
}
