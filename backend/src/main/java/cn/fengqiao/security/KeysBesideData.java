package cn.fengqiao.security;

import java.nio.file.Path;

/** At a start: the keys lie inside the data directory, so a copy of it holds everything needed to open the numbers. */
public record KeysBesideData(Path keys, Path data) {}
