//! A ballot out of the lists of a command line.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::cli::council::setting::Setting;
use crate::cli::failure::Failure;
use crate::law::ballot::{Ballot, Lists, Proxy, Refusal};
use crate::words::text::{self, say};

/// The lists as they were typed.
pub(super) struct Listed<'a> {
    pub(super) in_favour: &'a str,
    pub(super) against: &'a str,
    pub(super) abstain: &'a str,
    pub(super) absent: &'a str,
    /// Each `A=B`.
    pub(super) proxies: &'a [String],
}

/// The ballot out of the lists.
pub(super) fn read(setting: &Setting, lists: &Listed<'_>) -> Result<Ballot, Failure> {
    let mut in_favour = setting.states("--for", lists.in_favour)?;
    let mut against = setting.states("--against", lists.against)?;
    let mut abstaining = setting.states("--abstain", lists.abstain)?;
    let absent = setting.states("--absent", lists.absent)?;
    setting.apart(&[("--for", in_favour), ("--against", against), ("--abstain", abstaining)])?;
    let mut proxies = Vec::new();
    for pair in lists.proxies {
        let proxy = proxy(setting, pair, absent)?;
        let listed = in_favour.union(against).union(abstaining);
        if !listed.contains(proxy.principal) {
            for list in [&mut in_favour, &mut against, &mut abstaining] {
                if list.contains(proxy.holder) {
                    list.insert(proxy.principal);
                }
            }
        }
        proxies.push(proxy);
    }
    let component = setting.roll.table.members();
    let participating = setting.participating;
    let checked = Lists { component, participating, in_favour, against, abstaining, absent, proxies: &proxies };
    Ballot::new(&checked).map_err(|refusal| refused(setting, refusal))
}

/// `A=B`: whichever of the two is absent is the one acted for.
fn proxy(setting: &Setting, pair: &str, absent: StateSet) -> Result<Proxy, Failure> {
    let Some((first, second)) = pair.split_once('=') else {
        let cause = say!("ballot-no-pair", text = pair);
        return Err(Failure::new("`--proxy`", cause, text::plain("ballot-form")));
    };
    let [first, second] = [first, second].map(|code| setting.roll.state("--proxy", code));
    let (first, second): (StateId, StateId) = (first?, second?);
    setting.taking_part("--proxy", StateSet::of(first).with(second))?;
    let swapped = absent.contains(second) && !absent.contains(first);
    Ok(if swapped { Proxy { principal: second, holder: first } } else { Proxy { principal: first, holder: second } })
}

fn refused(setting: &Setting, refusal: Refusal) -> Failure {
    let code = setting.roll.code(refusal.member());
    let (place, key) = match refusal {
        Refusal::UnknownMember(_) => ("--participants", "ballot-unknown"),
        Refusal::TakesNoPart(_) => ("--participants", "ballot-no-part"),
        Refusal::InTwoLists(_) => ("--for", "ballot-two-lists"),
        Refusal::AbsentWithoutProxy(_) => ("--absent", "ballot-absent"),
        Refusal::ProxyForPresent(_) => ("--proxy", "ballot-present"),
        Refusal::TwoProxiesFor(_) => ("--proxy", "ballot-has-one"),
        Refusal::ActsForOneAlready(_) => ("--proxy", "ballot-acts-already"),
        Refusal::ChainedProxy(_) => ("--proxy", "ballot-chained"),
        Refusal::ProxyForSelf(_) => ("--proxy", "ballot-itself"),
    };
    Failure::new(format!("`{place}`"), say!(key, code = code), text::plain(&format!("{key}.next")))
}
