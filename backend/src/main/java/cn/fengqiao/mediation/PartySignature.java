package cn.fengqiao.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party of an agreement ({@code PARTY_TO} id), and the day on which it signed, sealed or gave its fingerprint. */
public record PartySignature(String partyId, @Nullable LocalDate signedOn) {}
