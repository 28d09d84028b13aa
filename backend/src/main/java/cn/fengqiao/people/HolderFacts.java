package cn.fengqiao.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a person or organisation, as a form that corrects it starts; sealed values as masks.
 *
 * @param version of the record, so that whoever corrects it later learns of an earlier correction
 * @param hasNumber false while nobody knows an ID number or credit code
 */
public record HolderFacts(
        String id,
        PartyKind kind,
        long version,
        String name,
        Sex sex,
        @Nullable LocalDate bornOn,
        Identity identity,
        String idNumberMask,
        String phoneMask,
        String addressMask,
        boolean hasNumber) {}
