package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Actor;

/** Counts what waits for the signed-in person, for the number in the frame; the start page provides it as a bean. */
public interface TodoCount {

    int of(Actor actor);
}
