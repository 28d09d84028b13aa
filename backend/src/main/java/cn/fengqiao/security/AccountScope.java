package cn.fengqiao.security;

import static cn.fengqiao.security.Permission.ACCOUNT_MANAGE;

import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Which accounts and agencies an administrator may touch: those of the own area, and never the own account. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AccountScope {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,31}");

    private static final int LONGEST_NAME = 40;

    private final Acting acting;

    private final AccountStore store;

    private final AccountEdges edges;

    boolean mayManage() {
        return acting.actor().may(ACCOUNT_MANAGE);
    }

    /** Work that no person may do, whatever the role. */
    void requireSystem() {
        if (!acting.actor().equals(Actor.SYSTEM)) {
            throw new AccessDeniedException("only the system makes demo accounts");
        }
    }

    boolean isOwn(String accountId) {
        return acting.actor().accountId().equals(accountId);
    }

    /** The account, when every agency of its grants lies in the actor's area. */
    Optional<Account> manageable(String accountId) {
        return mayManage() && edges.agencies(accountId).stream().allMatch(this::isInside)
                ? store.find(accountId)
                : Optional.empty();
    }

    /** True for an account that may be managed and must stay closed: its person no longer serves. */
    boolean staysClosed(String accountId) {
        return manageable(accountId).isPresent() && edges.servesNoLonger(accountId);
    }

    List<Refusal> check(AccountDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (!USERNAME.matcher(draft.username()).matches()) {
            refusals.add(Refusal.field("username", "security.account.username"));
        } else if (store.isTaken(draft.username())) {
            refusals.add(Refusal.field("username", "security.account.username-taken"));
        }
        if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
            refusals.add(Refusal.field("name", "security.account.name", LONGEST_NAME));
        }
        var personId = draft.personId();
        if (personId != null) {
            refusals.addAll(checkPerson(personId));
        }
        refusals.addAll(check(draft.grants()));
        return refusals;
    }

    /** One account for one person, so that the trail's names stay clear; and nobody from elsewhere. */
    private List<Refusal> checkPerson(String personId) {
        if (edges.servingIn(personId).stream().noneMatch(area -> acting.actor().may(ACCOUNT_MANAGE, area))) {
            return List.of(Refusal.field("personId", "security.account.person"));
        }
        return edges.hasAccount(personId)
                ? List.of(Refusal.field("personId", "security.account.person-taken"))
                : List.of();
    }

    List<Refusal> check(List<GrantDraft> grants) {
        if (grants.isEmpty()) {
            return List.of(Refusal.field("grants", "security.account.no-grant"));
        }
        return grants.stream().allMatch(grant -> isInside(grant.agencyId()))
                ? List.of()
                : List.of(Refusal.field("grants", "security.account.agency"));
    }

    private boolean isInside(String agencyId) {
        var areas = edges.areas(agencyId);
        return !areas.isEmpty()
                && areas.stream().allMatch(area -> acting.actor().may(ACCOUNT_MANAGE, area));
    }
}
