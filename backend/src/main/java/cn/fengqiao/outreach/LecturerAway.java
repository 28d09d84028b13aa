package cn.fengqiao.outreach;

/** A lecturer who is not there for a while. */
public record LecturerAway(String lecturerId, AbsenceRow absence) {}
