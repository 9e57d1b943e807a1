//! Has a workbook read that a person opened.

use office::{SheetFound, SheetOrder};
use session::{BankSource, MakingProblem, SheetCells, SheetProblem, SheetRead};

use super::app::App;
use crate::browser::{clock, office as module};

/// Reads the workbook in `bytes`; nothing of it counts before a yes.
///
/// # Errors
///
/// Fails with what is wrong with it, or where the module did not come.
pub(super) async fn read(app: App, bytes: &[u8]) -> Result<SheetRead, SheetProblem> {
    let own_bank = match app.peek(session::Session::bank_source) {
        BankSource::Own(text) => Some(text),
        BankSource::Shipped(_) => None,
    };
    let failed = |_: serde_json::Error| SheetProblem::NotRead(MakingProblem::Failed);
    let order = SheetOrder {
        edition: office::edition(),
        lang: app.lang().code().into(),
        own_bank,
        now: clock::now().as_str().into(),
    };
    let order = serde_json::to_string(&order).map_err(failed)?;
    let found = module::read_sheet(&order, bytes).await?;
    let SheetFound { document, changes, problems } =
        serde_json::from_str(&found).map_err(failed)?;
    Ok(SheetRead { document, cells: SheetCells { changes, problems } })
}
