<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

/** Card brand or payment system that carried the payment. */
enum OrchestrationPaymentScheme: string
{
    case Visa = 'visa';
    case Mastercard = 'mastercard';
    case Amex = 'amex';
    case Diners = 'diners';
    case Discover = 'discover';
    case Jcb = 'jcb';
    case Unionpay = 'unionpay';
    case SepaDebit = 'sepa debit';
    case SepaCredit = 'sepa credit';
    case Sepa = 'sepa';
    case ApplePay = 'apple pay';
    case GooglePay = 'google pay';
    case A2a = 'a2a';
    case AchDebit = 'ach debit';
    case Ach = 'ach';
    case Rtp = 'rtp';
    case Unknown = 'unknown';
    case Other = 'other';
}
