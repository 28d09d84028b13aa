package cn.fengqiao.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation in a list, with every personal value masked.
 *
 * @param name masked for persons, in full for organisations
 * @param disputes in how many disputes of the actor's areas it is a party
 */
public record HolderRow(
        String id,
        PartyKind kind,
        String name,
        Sex sex,
        @Nullable LocalDate bornOn,
        Identity identity,
        String idNumberMask,
        String phoneMask,
        int disputes) {}
