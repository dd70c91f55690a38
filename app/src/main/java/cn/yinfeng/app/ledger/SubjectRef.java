package cn.yinfeng.app.ledger;

import java.util.UUID;

/** What a fact is about; opaque to the ledger. Kind is the glossary word: project, unit, trip … */
public record SubjectRef(String kind, UUID id) {}
