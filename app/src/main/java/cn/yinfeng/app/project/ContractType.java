package cn.yinfeng.app.project;

/** 合同类型. Only a formal contract counts as signed and adds to the contract amount. */
public enum ContractType {
    FORMAL,
    FRAMEWORK,
    INTENT
}
