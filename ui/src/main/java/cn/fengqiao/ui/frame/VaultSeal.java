package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Vault;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Seals drafts with the same keys as personal numbers, bound to the account and the page. */
@Component
@RequiredArgsConstructor
class VaultSeal implements DraftSeal {

    private final Vault vault;

    @Override
    public String seal(String text, String accountId, String page) {
        return vault.seal(text, accountId, "draft:" + page);
    }

    @Override
    public Optional<String> open(String sealed, String accountId, String page) {
        try {
            return Optional.of(vault.open(sealed, accountId, "draft:" + page));
        } catch (IllegalStateException | IllegalArgumentException strange) {
            return Optional.empty();
        }
    }
}
