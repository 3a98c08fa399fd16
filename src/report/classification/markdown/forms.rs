//! The forms that duties ask for, filled as far as the description can.

use std::fmt::Write as _;

use super::{Page, is_told, places, table};
use crate::report::phrases::Speaks as _;
use solon_messages::document;

impl Page<'_> {
    /// Forms of the describer's own duties.
    pub(super) fn forms(&mut self) {
        let (r, lang, show) = (self.regime, self.lang, self.show);
        let own = r.duties.iter();
        let own = own.filter(|d| !d.of_others && !d.applies.never && is_told(d, r, show));
        // What would only matter without a ban is in brief, so its forms are left out too.
        for duty in own.filter(|d| show.full || d.only_without.is_empty()) {
            let Some(form) = &duty.record else { continue };
            self.heading(3, &form.title);
            let days = self.standing(
                (duty.outcome, duty.in_effect),
                &duty.applies,
                &duty.missing,
                &duty.stays,
            );
            let text = format!("{} {}{}{days}", duty.id, duty.title, self.comma());
            self.item(&document::FormOf { duty: text }.say(lang));
            let _ = writeln!(self.out);
            let head = [
                document::Field.say(lang),
                document::Entry.say(lang),
                document::Source.say(lang),
            ];
            let blank = document::Blank.say(lang);
            let rows: Vec<[String; 3]> = form
                .fields
                .iter()
                .map(|f| {
                    let entry = if f.values.is_empty() {
                        blank.to_owned()
                    } else {
                        f.values.join(self.semi())
                    };
                    [f.title.clone(), entry, places(&f.cites, self.lang)]
                })
                .collect();
            table(self.out, &head.map(str::to_owned), &rows);
        }
    }
}
