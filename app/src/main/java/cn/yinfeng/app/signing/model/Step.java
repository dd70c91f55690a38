package cn.yinfeng.app.signing.model;

/** A step of a version's route: whoever holds this role at this unit signs; places count from 1. */
public record Step(int place, String role, int unit) {}
