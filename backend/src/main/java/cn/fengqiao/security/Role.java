package cn.fengqiao.security;

import static cn.fengqiao.security.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a person is employed to do; always held in an agency, whose area bounds it. */
public enum Role {
    /** 社区民警: registers and resolves the disputes of the area. */
    COMMUNITY_OFFICER(
            DISPUTE_READ,
            DISPUTE_HANDLE,
            DISPUTE_REPORT,
            POLICE_CASE_HANDLE,
            MEDIATION_HANDLE,
            PERSON_READ,
            PERSON_REVEAL,
            OUTREACH_READ),
    /** 派出所长、综合指挥室: the officer's rights, and whose turn it is. */
    STATION_HEAD(
            DISPUTE_READ,
            DISPUTE_HANDLE,
            DISPUTE_REPORT,
            POLICE_CASE_HANDLE,
            DISPUTE_ASSIGN,
            MEDIATION_HANDLE,
            PERSON_READ,
            PERSON_REVEAL,
            OUTREACH_READ),
    /** 人民调解员: what the committee takes in or leads, and what the mediator is assigned to. */
    MEDIATOR(OWN_DISPUTE_READ, DISPUTE_REPORT, OWN_DISPUTE_HANDLE, MEDIATION_HANDLE, PERSON_READ),
    /** 协作单位 (司法所、律所、妇联 …): its own part of a dispute. */
    PARTNER(OWN_DISPUTE_READ, DISPUTE_REPORT, OWN_DISPUTE_HANDLE, MEDIATION_HANDLE, PERSON_READ),
    /** 宣讲团协调员: plans and schedules visits. */
    COORDINATOR(OUTREACH_READ, OUTREACH_PLAN, CONTACT_REVEAL),
    /** 宣讲员: own visits. */
    LECTURER(OUTREACH_READ),
    /** 市、县、所三级监督: reads everything of the area and changes nothing in it. */
    SUPERVISOR(DISPUTE_READ, PERSON_READ, OUTREACH_READ, AUDIT_READ),
    /** 分析员: asks questions, sees no identities. */
    ANALYST(ANALYSIS_RUN),
    /** 系统管理员: accounts, the calendar and the trail; no disputes. */
    ADMINISTRATOR(ACCOUNT_MANAGE, CALENDAR_MANAGE, AUDIT_READ);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        this.permissions = EnumSet.of(first, rest);
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }
}
