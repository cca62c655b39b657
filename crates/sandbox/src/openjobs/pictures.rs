//! The preview pictures of jobs.

use super::state::State;
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
    sample,
};

/// A picture of one pixel: what it shows does not matter to a program.
pub(crate) fn of_job(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let job = state.job(call.id())?;
    Ok(Answer::File(sample::picture(&job.id)))
}
