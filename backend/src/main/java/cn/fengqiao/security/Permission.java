package cn.fengqiao.security;

/** What a role may do, inside the area of its agency; also the name of the Spring Security authority. */
public enum Permission {
    /** See every dispute of the area. */
    DISPUTE_READ,
    /** See the disputes whose procedure the own agency leads, or that were handed to it. */
    OWN_DISPUTE_READ,
    /** Register, accept, grade and close disputes. */
    DISPUTE_HANDLE,
    /** Register disputes of the area; take in, refuse and close those that the own agency takes in or leads. */
    DISPUTE_REPORT,
    /** Handle, pass on and close a dispute that was transferred to the own agency. */
    OWN_DISPUTE_HANDLE,
    /** Record what only the police decide: violence at home, the case behind a 治安调解, its penalty or none. */
    POLICE_CASE_HANDLE,
    /** Give a dispute to someone, take it away, lead it personally (包案). */
    DISPUTE_ASSIGN,
    /** Open procedures, hold sessions, record agreements and their performance. */
    MEDIATION_HANDLE,
    /** Find persons and organisations, masked. */
    PERSON_READ,
    /** See a full ID or phone number, with a reason and an audit entry. */
    PERSON_REVEAL,
    /** See hosts, lecturers and visits. */
    OUTREACH_READ,
    /** Plan, move and cancel visits; keep hosts and lecturers. */
    OUTREACH_PLAN,
    /** See the full phone number of a host's contact, with a reason and an audit entry. */
    CONTACT_REVEAL,
    /** Run the questions of the library. */
    ANALYSIS_RUN,
    /** Make, lock and change accounts. */
    ACCOUNT_MANAGE,
    /** Keep the calendar of working days. */
    CALENDAR_MANAGE,
    /** Read the audit trail. */
    AUDIT_READ
}
