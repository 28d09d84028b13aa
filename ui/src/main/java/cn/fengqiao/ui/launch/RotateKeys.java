package cn.fengqiao.ui.launch;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.KeyRotation;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationContext;

/** Seals every personal number under a fresh key; after an interruption the same command goes on where it stopped. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class RotateKeys {

    private final Console console;

    int run(ApplicationContext context) {
        var rotation = context.getBean(KeyRotation.class);
        context.getBean(Acting.class).asSystem(() -> {
            var resealed = rotation.rotate(sofar -> console.say("start.rotate.progress", sofar));
            console.say("start.rotate.done", resealed);
        });
        return 0;
    }
}
