//! What a generated line of the table becomes. The lines are written by the test that reads
//! `messages/`; nobody calls these by hand.

/// The languages, English first: `En "en" "English",`.
macro_rules! languages {
    ($english:ident $english_code:literal $english_name:literal,
     $($lang:ident $code:literal $name:literal,)*) => {
        /// A language that the engine speaks.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Lang {
            #[doc = $english_name]
            #[default]
            $english,
            $(#[doc = $name] $lang,)*
        }

        impl Lang {
            /// All of them, English first.
            pub const ALL: &'static [Lang] = &[Lang::$english, $(Lang::$lang),*];

            /// Its code, such as `en`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    Lang::$english => $english_code,
                    $(Lang::$lang => $code,)*
                }
            }

            /// Its name in English.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    Lang::$english => $english_name,
                    $(Lang::$lang => $name,)*
                }
            }
        }
    };
}

/// A text without parameters; a language that lacks it speaks English.
macro_rules! fixed {
    ($(#[$doc:meta])* $name:ident { $($lang:ident => $text:literal,)* _ => $english:literal }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $name {
            /// The text in a language.
            #[must_use]
            pub const fn say(self, lang: Lang) -> &'static str {
                match lang {
                    $(Lang::$lang => $text,)*
                    _ => $english,
                }
            }
        }
    };
}

/// A text with parameters: in round brackets what is shown as it is, in square ones the numbers by
/// which a text may differ. The type of a field has the name of the field.
macro_rules! message {
    ($(#[$doc:meta])* $name:ident ($($shown:ident)*) [$($number:ident)*]
     { $($lang:ident => $text:expr,)* _ => $english:expr }) => {
        $(#[$doc])*
        #[allow(non_camel_case_types, missing_docs)]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<$($shown),*> {
            $(pub $shown: $shown,)*
            $(pub $number: usize,)*
        }

        #[allow(non_camel_case_types)]
        impl<$($shown: ::std::fmt::Display),*> $name<$($shown),*> {
            /// The text in a language.
            #[must_use]
            pub fn say(&self, lang: Lang) -> String {
                let Self { $($shown,)* $($number,)* } = self;
                $(let $number = $crate::Count::new(lang, *$number);)*
                match lang {
                    $(Lang::$lang => $text,)*
                    _ => $english,
                }
            }
        }
    };
}
