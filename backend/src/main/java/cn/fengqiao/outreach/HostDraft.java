package cn.fengqiao.outreach;

/**
 * What a form edits of a host.
 *
 * @param areaCode code of the division it lies in; may be a community, a town or a district
 * @param phone the contact's number in full; empty leaves the stored one as it is
 * @param audience usual number of listeners
 */
public record HostDraft(HostKind kind, String name, String areaCode, String contact, String phone, int audience) {

    public HostDraft {
        name = name.strip();
        contact = contact.strip();
        phone = phone.strip();
    }
}
