package cn.fengqiao.ui.launch;

import cn.fengqiao.security.FirstAdministratorMade;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Tells the operator, once, how to sign in to an installation that has no account but the first. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class FirstAccount implements ApplicationListener<PayloadApplicationEvent<FirstAdministratorMade>> {

    private final Console console;

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<FirstAdministratorMade> event) {
        var account = event.getPayload();
        console.say("start.first-account", account.username(), account.oneTimePassword());
    }
}
