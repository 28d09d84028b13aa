package cn.fengqiao.policecase;

import java.time.LocalDate;

/** @param number 受案号 of the police case */
public record CaseDraft(String number, PoliceCaseKind kind, LocalDate filedOn) {}
