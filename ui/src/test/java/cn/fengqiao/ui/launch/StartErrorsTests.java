package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.store.CannotStart;
import cn.fengqiao.store.CannotStart.Reason;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

/** Why the page's port cannot be had: each reason asks something else of the operator. */
class StartErrorsTests {

    @Test
    void aPortThatAnotherProgramHoldsIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> StartErrors.requireFreePort("127.0.0.1", other.getLocalPort()))
                    .isInstanceOfSatisfying(
                            CannotStart.class, e -> assertThat(e.getReason()).isEqualTo(Reason.PORT_TAKEN));
        }
        assertThatCode(() -> StartErrors.requireFreePort("127.0.0.1", 0)).doesNotThrowAnyException();
    }

    /** 192.0.2.0/24 is for documentation: no machine has it. */
    @Test
    void anAddressOfAnotherMachineIsNotCalledATakenPort() {
        assertThatThrownBy(() -> StartErrors.requireFreePort("192.0.2.1", 8080))
                .isInstanceOfSatisfying(CannotStart.class, e -> {
                    assertThat(e.getReason()).isEqualTo(Reason.FOREIGN_ADDRESS);
                    assertThat(e.getArgs()).first().isEqualTo("192.0.2.1");
                });
    }

    /** As the operating system answers it to an ordinary user; tests may run as root. */
    @Test
    void aPortForTheAdministratorAloneIsNotCalledTaken() {
        assertThat(reason(new SocketException("权限不够"), 81)).isEqualTo(Reason.PORT_FORBIDDEN);
        assertThat(reason(new BindException("Permission denied"), 443)).isEqualTo(Reason.PORT_FORBIDDEN);
        assertThat(reason(new BindException("Address already in use"), 8080)).isEqualTo(Reason.PORT_TAKEN);
    }

    private static Reason reason(SocketException error, int port) {
        return StartErrors.cannotListen(error, "127.0.0.1", port).getReason();
    }
}
