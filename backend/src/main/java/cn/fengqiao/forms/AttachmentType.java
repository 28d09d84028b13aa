package cn.fengqiao.forms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that a dossier takes, told by their content and not by their name. */
enum AttachmentType {
    JPEG("image/jpeg", 0, "\u00FF\u00D8\u00FF"),
    PNG("image/png", 0, "\u0089PNG\r\n"),
    PDF("application/pdf", 0, "%PDF-"),
    WAV("audio/wav", 8, "WAVE"),
    MP4("video/mp4", 4, "ftyp"),
    MP3("audio/mpeg", 0, "ID3"),
    AMR("audio/amr", 0, "#!AMR");

    private final String mediaType;

    private final int offset;

    private final byte[] mark;

    AttachmentType(String mediaType, int offset, String mark) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
    }

    String mediaType() {
        return mediaType;
    }

    /** Empty when the content is none of the kinds. */
    static Optional<AttachmentType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.matches(content)).findFirst();
    }

    private boolean matches(byte[] content) {
        var end = offset + mark.length;
        return content.length >= end && Arrays.equals(content, offset, end, mark, 0, mark.length);
    }
}
