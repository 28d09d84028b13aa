package cn.fengqiao.ui.launch;

import cn.fengqiao.security.KeysBesideData;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Tells the operator that a copy of the data directory would hold its keys too. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class KeyWarning implements ApplicationListener<PayloadApplicationEvent<KeysBesideData>> {

    private final Console console;

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<KeysBesideData> event) {
        var found = event.getPayload();
        console.say("start.keys-inside", found.keys(), found.data() + "-keys");
    }
}
