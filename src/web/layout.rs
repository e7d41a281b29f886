//! The parts of the layout that are the same on every page. Each is a template
//! of its own, since whatever a page's template extends is compiled with it.

use super::{Frame, Words};
use askama::Template;

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident $part:ident $path:literal)*) => {
        $(
            #[derive(Template)]
            #[template(path = $path)]
            struct $part<'a> {
                frame: &'a Frame,
                t: Words,
            }
        )*

        /// For templates: the parts of the layout.
        impl Frame {
            $(
                $(#[$doc])*
                pub fn $name(&self, t: Words) -> impl Template + '_ {
                    $part { frame: self, t }
                }
            )*
        }
    };
}

parts! {
    /// Up to the breadcrumb, whose steps the page adds.
    top Top "layouts/top.html"
    /// From the breadcrumb to the banners.
    top_end TopEnd "layouts/top_end.html"
    /// From the end of the page's foot on.
    foot Foot "layouts/foot.html"
    /// Where messages appear.
    toasts Toasts "layouts/toasts.html"
}

#[derive(Template)]
#[template(path = "layouts/head.html")]
struct Head<'a> {
    frame: &'a Frame,
}

impl Frame {
    /// For templates: the end of the title, and what every page loads.
    pub fn head(&self) -> impl Template + '_ {
        Head { frame: self }
    }
}
