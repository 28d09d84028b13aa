package cn.fengqiao.forms;

import java.util.Arrays;

/** A written form on its way to the reader; holds personal values in full and is never kept. */
public record FormFile(String name, String mediaType, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof FormFile file
                && name.equals(file.name)
                && mediaType.equals(file.mediaType)
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
