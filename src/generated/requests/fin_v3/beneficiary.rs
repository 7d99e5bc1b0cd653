// Generated from rules/fin/v3/beneficiary.toml by `cargo xtask generate`. Do not edit.

//! Create beneficiary.

use alloc::string::String;
use alloc::vec::Vec;

use crate::interop::requests::{object, request};

object! {
    /// Create beneficiary: the body of `POST /v3/beneficiaries`.
    Beneficiary {
        /// Customer. Required. Example: `"6fa1ccd4-ffbd-4b20-a113-ccc286b35443"`.
        customer_id: String = "customer_id",
        /// Country. Required. Example: `"GBR"`.
        country: String = "country",
        /// Currency. Required. Example: `"GBP"`.
        currency: String = "currency",
        /// Counter party. One of `FIRST_PARTY`, `THIRD_PARTY`. Required.
        counter_party: String = "counter_party",
        /// Account holder. A person has first and last name, a company its business name. Required.
        account_holder: AccountHolder = "account_holder",
        /// Account holder address. Required.
        account_holder_address: HolderAddress = "account_holder_address",
        /// About the receiver. Required.
        receiver_meta_data: Receiver = "receiver_meta_data",
        /// Developer fee. Required.
        developer_fee: DeveloperFee = "developer_fee",
        /// Bank account.
        bank_account: BankAccount = "bank_account",
        /// Bank address.
        bank_address: BankAddress = "bank_address",
        /// Routing numbers.
        bank_routing: Vec<Routing> = "bank_routing",
        /// E-wallet.
        e_wallet: EWallet = "e_wallet",
        /// Crypto wallet.
        destination_wallet: DestinationWallet = "destination_wallet",
        /// Deposit instruction.
        deposit_instruction: DepositInstruction = "deposit_instruction",
        /// Refund instruction.
        refund_instruction: RefundInstruction = "refund_instruction",
        /// Settlement.
        settlement_config: SettlementConfig = "settlement_config",
    }
}

object! {
    /// Account holder. A person has first and last name, a company its business name.
    AccountHolder {
        /// Type. One of `INDIVIDUAL`, `BUSINESS`. Required.
        r#type: String = "type",
        /// First name. Example: `"Rosa"`.
        first_name: String = "first_name",
        /// Last name. Example: `"Ibarra"`.
        last_name: String = "last_name",
        /// Business name. Example: `"Kiln and Clay Ltd"`.
        business_name: String = "business_name",
        /// Email. Required. Example: `"rosa.ibarra@example.com"`.
        email: String = "email",
        /// Phone. Required. Example: `"+442079460958"`.
        phone: String = "phone",
    }
}

object! {
    /// Account holder address.
    HolderAddress {
        /// Street. Required. Example: `"7 Mill Lane"`.
        street_line_1: String = "street_line_1",
        /// City. Required. Example: `"Bristol"`.
        city: String = "city",
        /// State, province or region. Required. Example: `"GB-ENG"`.
        state: String = "state",
        /// Postcode. Required. Example: `"BS1 4QA"`.
        postcode: String = "postcode",
        /// Country. Required. Example: `"GBR"`.
        country: String = "country",
    }
}

object! {
    /// About the receiver.
    Receiver {
        /// Nationality. Required. Example: `"GBR"`.
        nationality: String = "nationality",
        /// Purpose of the payments. Required. Example: `1`.
        transaction_purpose_id: i64 = "transaction_purpose_id",
        /// Remarks on the purpose.
        transaction_purpose_remarks: String = "transaction_purpose_remarks",
        /// Occupation. Example: `42`.
        occupation_id: i64 = "occupation_id",
        /// Remarks on the occupation. Example: `"Software engineer"`.
        occupation_remarks: String = "occupation_remarks",
        /// Relationship. One of `EMPLOYEE`, `FREELANCER`, `GIG_WORKER`, `AFFILIATE`, `CUSTOMER`, `FAMILY_MEMBER`, `FRIEND`, `SELF`, `OTHER`, `SUPPLIER`, `VENDOR`, `SERVICE_PROVIDER`, `MERCHANT`, `CONTRACTOR`, `SUBSIDIARY`, `PARENT_COMPANY`, `AFFILIATE_BUSINESS`, `BANK_ACCOUNT`, `BROKER`, `EXCHANGE`, `WALLET`. Required.
        relationship: String = "relationship",
        /// Remarks on the relationship.
        relationship_remarks: String = "relationship_remarks",
        /// Number of the identity document. Example: `"JG1121316A"`.
        govt_id_number: String = "govt_id_number",
        /// Date of issue. Example: `"2024-12-30"`.
        govt_id_issue_date: String = "govt_id_issue_date",
        /// Date of expiry. Example: `"2027-12-30"`.
        govt_id_expire_date: String = "govt_id_expire_date",
    }
}

object! {
    /// Developer fee.
    DeveloperFee {
        /// Fixed part. Required. Example: `0.02`.
        fixed: serde_json::Number = "fixed",
        /// Percentage. Required. Example: `0.01`.
        percentage: serde_json::Number = "percentage",
    }
}

object! {
    /// Bank account.
    BankAccount {
        /// Bank name. Required. Example: `"Harbour Bank"`.
        bank_name: String = "bank_name",
        /// Account number. Required. Example: `"12345678"`.
        number: String = "number",
        /// Scheme. One of `LOCAL`, `SWIFT`. Required.
        scheme: String = "scheme",
        /// Kind of account. One of `CHECKING`, `SAVINGS`, `CURRENT`. Required.
        r#type: String = "type",
    }
}

object! {
    /// Bank address.
    BankAddress {
        /// Street. Required. Example: `"1 Quay Street"`.
        street_line_1: String = "street_line_1",
        /// City. Required. Example: `"London"`.
        city: String = "city",
        /// State, province or region. Required. Example: `"GB-ENG"`.
        state: String = "state",
        /// Postcode. Required. Example: `"EC1A 1BB"`.
        postcode: String = "postcode",
        /// Country. Required. Example: `"GBR"`.
        country: String = "country",
    }
}

object! {
    /// E-wallet.
    EWallet {
        /// Scheme. Required. Example: `"BKASH"`.
        scheme: String = "scheme",
        /// Number. Required. Example: `"+8801688502814"`.
        number: String = "number",
    }
}

object! {
    /// Crypto wallet.
    DestinationWallet {
        /// Address on the chain. Required. Example: `"0xD2Ba7d0DaBd36498df5906fC7B054Fa9EfA9843E"`.
        address: String = "address",
        /// Blockchain. One of `POLYGON`, `ETHEREUM`, `SOLANA`. Required.
        rail: String = "rail",
        /// Currency. One of `USDC`. Required.
        currency: String = "currency",
    }
}

object! {
    /// Deposit instruction.
    DepositInstruction {
        /// Currency. One of `USDC`. Required.
        currency: String = "currency",
        /// Blockchain. One of `POLYGON`. Required.
        rail: String = "rail",
    }
}

object! {
    /// Refund instruction.
    RefundInstruction {
        /// Address on the chain. Required. Example: `"0x1b577931C1cC2765024bFbafad97bCe14FF2e87F"`.
        wallet_address: String = "wallet_address",
        /// Currency. One of `USDC`. Required.
        currency: String = "currency",
        /// Blockchain. One of `POLYGON`. Required.
        rail: String = "rail",
    }
}

object! {
    /// Settlement.
    SettlementConfig {
        /// Settle at once.
        auto_settlement: bool = "auto_settlement",
    }
}

object! {
    /// Routing number.
    Routing {
        /// Scheme. One of `ACH`, `BANK_CODE`, `BANK_IDENTIFIER`, `BRANCH_CODE`, `BRANCH_IDENTIFIER`, `BSB`, `IBAN`, `IFSC`, `SWIFT`, `TRANSIT_NUMBER`, `WIRE`. Required.
        scheme: String = "scheme",
        /// Number. Required. Example: `"CLNOUS66BRX"`.
        number: String = "number",
    }
}

request!(Beneficiary, "fin/v3/beneficiary");
