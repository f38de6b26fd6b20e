//! A ballot out of the lists of a command line.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::cli::council::Setting;
use crate::cli::failure::Failure;
use crate::law::ballot::{Ballot, Lists, Proxy, Refusal};

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
    for text in lists.proxies {
        let proxy = proxy(setting, text, absent)?;
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
fn proxy(setting: &Setting, text: &str, absent: StateSet) -> Result<Proxy, Failure> {
    let Some((first, second)) = text.split_once('=') else {
        let next = "write `A=B`: for the absent A acts B, such as `--absent MT --proxy MT=IT`";
        return Err(Failure::new("`--proxy`", format!("`{text}` is not `A=B`"), next));
    };
    let [first, second] = [first, second].map(|code| setting.roll.state("--proxy", code));
    let (first, second): (StateId, StateId) = (first?, second?);
    setting.taking_part("--proxy", StateSet::of(first).with(second))?;
    let swapped = absent.contains(second) && !absent.contains(first);
    Ok(if swapped { Proxy { principal: second, holder: first } } else { Proxy { principal: first, holder: second } })
}

fn refused(setting: &Setting, refusal: Refusal) -> Failure {
    let code = setting.roll.code(refusal.member());
    let (place, cause, next) = match refusal {
        Refusal::UnknownMember(_) => ("--participants", "is no member", "take codes from the table"),
        Refusal::TakesNoPart(_) => ("--participants", "takes no part in this vote", "add it there"),
        Refusal::InTwoLists(_) => ("--for", "stands in two lists", "name each state once"),
        Refusal::AbsentWithoutProxy(_) => (
            "--absent",
            "is absent and nobody acts for it, so it cannot vote",
            "give it a proxy, or take it out of a list",
        ),
        Refusal::ProxyForPresent(_) => ("--proxy", "is present, so nobody acts for it", "name it in `--absent`"),
        Refusal::TwoProxiesFor(_) => ("--proxy", "has somebody who acts for it already", "name one"),
        Refusal::ActsForOneAlready(_) => {
            ("--proxy", "acts for another already, and may act for only one (TFEU 239)", "name somebody else")
        }
        Refusal::ChainedProxy(_) => {
            ("--proxy", "is absent itself, so it cannot act for another", "name somebody present")
        }
        Refusal::ProxyForSelf(_) => ("--proxy", "cannot act for itself", "name somebody else"),
    };
    Failure::new(format!("`{place}`"), format!("`{code}` {cause}"), next)
}
