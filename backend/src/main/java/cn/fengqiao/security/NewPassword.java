package cn.fengqiao.security;

import java.util.Optional;

/**
 * The one-time password of an account, to be shown once.
 *
 * @param oneTimePassword absent when the command had taken effect before: it was shown then and is kept nowhere
 */
public record NewPassword(String accountId, String username, Optional<String> oneTimePassword) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewPassword[" + username + "]";
    }
}
