package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.KeyRotation;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class AttachmentRotationIT {

    @Autowired
    AttachmentFiles files;

    @Autowired
    KeyRotation rotation;

    @Test
    void attachmentsAreSealedAnewWithEverythingElse() {
        var id = new DocumentId("rotated-attachment");
        var content = "照片".getBytes(StandardCharsets.UTF_8);
        files.write(id, content);
        TestActors.asAdministrator();

        assertThat(files.reseal()).isZero();
        assertThat(rotation.rotate(sofar -> {})).isPositive();

        assertThat(files.reseal()).isZero();
        assertThat(files.read(id)).isEqualTo(content);
    }
}
