package cn.yinfeng.app.plan;

/** 草案、已采用、已被取代: a plan is worked on, holds, or has given way to a later one. */
public enum PlanState {
    DRAFT,
    ADOPTED,
    SUPERSEDED
}
