package cn.fengqiao.people;

import cn.fengqiao.security.Vault;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The keys under which typed numbers are found in the graph, where the numbers themselves are sealed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class PartyKeys {

    private final Vault vault;

    /** ID numbers of persons as keys, credit codes of organisations as they are; of those who were typed anew. */
    public List<String> numbers(List<PartyDraft> drafts, PartyKind kind) {
        return drafts.stream()
                .filter(draft -> draft.kind() == kind && draft.existingId() == null)
                .map(this::number)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    public List<String> phones(List<PartyDraft> drafts) {
        return drafts.stream()
                .map(draft -> IdentityNumbers.normalise(draft.phone()))
                .filter(phone -> !phone.isEmpty())
                .map(vault::key)
                .distinct()
                .toList();
    }

    String number(PartyDraft draft) {
        var number = IdentityNumbers.normalise(draft.idNumber());
        return draft.kind() == PartyKind.ORGANISATION || number.isEmpty() ? number : vault.key(number);
    }
}
