package cn.fengqiao.mediation;

/** What is known of a party, without the values: enough to say what a paper about it would lack. */
record PartyIdentity(
        String partyId,
        String name,
        boolean person,
        boolean sex,
        boolean age,
        boolean number,
        boolean address,
        boolean phone,
        boolean represented) {}
