package cn.fengqiao.security;

import static cn.fengqiao.security.Permission.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RolePermissionTests {

    /** One column a permission, in the order of the enum; x = allowed. Written out, so that a slip in the enum shows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # role             DR ODR DH RP ODH PC DA MH PR PV OR OP CR AN AC CA AU
                    COMMUNITY_OFFICER | x .  x  x  .   x  .  x  x  x  x  .  .  .  .  .  .
                    STATION_HEAD      | x .  x  x  .   x  x  x  x  x  x  .  .  .  .  .  .
                    MEDIATOR          | . x  .  x  x   .  .  x  x  .  .  .  .  .  .  .  .
                    PARTNER           | . x  .  x  x   .  .  x  x  .  .  .  .  .  .  .  .
                    COORDINATOR       | . .  .  .  .   .  .  .  .  .  x  x  x  .  .  .  .
                    LECTURER          | . .  .  .  .   .  .  .  .  .  x  .  .  .  .  .  .
                    SUPERVISOR        | x .  .  .  .   .  .  .  x  .  x  .  .  .  .  .  x
                    ANALYST           | . .  .  .  .   .  .  .  .  .  .  .  .  x  .  .  .
                    ADMINISTRATOR     | . .  .  .  .   .  .  .  .  .  .  .  .  .  x  x  x
                    """)
    void eachRoleMayExactlyThis(Role role, String marks) {
        var columns = marks.strip().split("\\s+");

        assertThat(columns).hasSize(Permission.values().length);
        for (var permission : Permission.values()) {
            assertThat(role.allows(permission))
                    .as("%s %s", role, permission)
                    .isEqualTo(columns[permission.ordinal()].equals("x"));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoReadsNoDisputesHandlesNone(Role role) {
        if (role.allows(DISPUTE_HANDLE) || role.allows(DISPUTE_ASSIGN)) {
            assertThat(role.allows(DISPUTE_READ)).isTrue();
        }
    }

    @Test
    void anAnalystSeesNoPersonAndAnAdministratorNoDispute() {
        assertThat(Role.ANALYST.permissions()).isEqualTo(Set.of(ANALYSIS_RUN));
        assertThat(Role.ADMINISTRATOR.permissions()).isEqualTo(Set.of(ACCOUNT_MANAGE, CALENDAR_MANAGE, AUDIT_READ));
    }

    @Test
    void aRightReachesAsFarAsTheAgencyItIsHeldIn() {
        var officer = new Actor(
                "a", "wang", "王静", "p", List.of(new Grant(Role.COMMUNITY_OFFICER, "s", "所", List.of("320508001"))));

        assertThat(officer.may(DISPUTE_READ, "320508001003")).isTrue();
        assertThat(officer.may(DISPUTE_READ, "320508002001")).isFalse();
        assertThat(officer.may(DISPUTE_READ, "320508")).isFalse();
    }

    @Test
    void anAgencyThatCoversNothingGivesNoRightAnywhere() {
        var partner = new Actor("a", "li", "李四", "p", List.of(new Grant(Role.PARTNER, "f", "律所", List.of())));

        assertThat(partner.areas(OWN_DISPUTE_READ)).isEmpty();
        assertThat(partner.may(OWN_DISPUTE_READ, "320508001003")).isFalse();
    }
}
