package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tells the open pages of a dispute that something about it was changed on another one, after it was committed. */
@Component
class DisputeChanges {

    private final Map<DisputeId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    Registration listen(DisputeId id, Runnable listener) {
        listeners.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(id, (key, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Tells everybody but the one who changed it. */
    void changed(DisputeId id, Runnable own) {
        listeners.getOrDefault(id, Set.of()).stream()
                .filter(listener -> listener != own)
                .forEach(Runnable::run);
    }
}
