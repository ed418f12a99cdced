### Real-name registration, and the number or address of a card.

## Registration, for the holder

registration-title = Registration
registration-open = Mag-register
registration-heading = Real-name registration
registration-state-not-needed = Hindi kailangan
registration-state-open = Hindi pa rehistrado
registration-state-code-sent = Naipadala ang code
registration-state-documents-in = Natanggap
registration-state-in-review = Sinusuri
registration-state-registered = Rehistrado
registration-state-rejected = May kulang
registration-state-expired = Lumipas na ang oras
registration-state-deregistered = Tinapos
registration-lead-not-needed = Hindi kailangang i-register ang card na ito. Wala kang kailangang gawin.
registration-lead-open = Kailangang i-register ang card na ito bago magamit.
registration-lead-code-sent = Papunta na ang code sa bago mong numero. Puwede ka pa ring mag-register ngayon.
registration-lead-documents-in = Kumpleto na ang lahat. May taong susuri nito, karaniwan sa loob ng 24 oras. Sasabihan ka namin agad kapag tapos na.
registration-lead-in-review = May taong sumusuri nito ngayon. Sasabihan ka namin agad kapag tapos na.
registration-lead-registered = Tapos na. Magagamit mo na ang card na ito.
registration-lead-rejected = Hindi pa namin ito matanggap. Ito ang kailangan:
registration-lead-expired = Lumipas na ang oras para sa registration na ito. Puwede kang magsimula ulit ngayon.
registration-lead-deregistered = Tinapos na ang registration ng card na ito. Puwede mo itong i-register ulit.
registration-bring-photo-unclear = Hindi mabasa ang litrato. Kumuha ulit: kita ang buong dokumento, malinaw, walang silaw.
registration-bring-name-differs = Iba ang pangalan sa nasa dokumento. I-type ito nang eksakto sa pagkakalimbag.
registration-bring-number-differs = Iba ang numero sa nasa dokumento. Pakitingnan at ipadala ulit.
registration-bring-document-expired = Wala nang bisa ang dokumentong ito. Gumamit ng may bisa pa.
registration-bring-document-kind = Hindi namin tinatanggap ang ganitong dokumento. Gumamit ng Hong Kong identity card, passport o travel document.
registration-bring-adult-missing = Para sa menor de edad, idagdag ang detalye ng isang adult at litrato ng dokumento niya.
registration-bring-company-differs = Hindi tugma ang detalye ng kompanya sa business registration nito. Pakitingnan at magdagdag ng litrato ng certificate.
registration-due = Gawin ito bago ang { $when }.
registration-why = Bakit ito hinihingi
registration-why-text = Sa Hong Kong, kailangang nakarehistro sa pangalan at dokumento ang bawat SIM card ({ $law }). Hindi magagamit ang card na hindi rehistrado.
registration-caps = Hanggang { $person } card ang puwedeng i-register ng isang tao, hanggang { $company } ang isang kompanya.
registration-safe = Naka-encrypt ang ipapadala mo. Ang mga sumusuri lang ang makakakita, at binubura ito kapag hindi na kailangan.
registration-kind = Para kanino
registration-kind-person = Para sa tao
registration-kind-company = Para sa kompanya
registration-for-person = Tao
registration-for-minor = Menor de edad, may kasamang adult
registration-for-company = Kompanya
registration-company-name = Pangalan ng kompanya
registration-company-number = Business registration number
registration-company-hint = Sa ibaba, ilagay ang detalye ng taong nananagot para sa kompanya.
registration-name = Buong pangalan
registration-name-hint = Eksakto sa nasa dokumento.
registration-born = Petsa ng kapanganakan
registration-document = Dokumento
registration-number = Numero ng dokumento
registration-place = Bansa o rehiyong nagbigay (dalawang titik)
registration-place-hint = Halimbawa PH, ID, IN o CN. Hindi kailangan para sa Hong Kong identity card.
registration-photo = Litrato ng dokumento
registration-photo-hint = Ang page na may litrato at pangalan mo: kita ang apat na sulok, malinaw, walang silaw. JPEG, PNG o WebP, hanggang 12 MB.
registration-minor = Wala pang { $years } taong gulang ang tao
registration-adult-name = Buong pangalan ng adult
registration-adult-agrees = Ako ang magulang, guardian o ibang naaangkop na adult, at pumapayag ako sa registration na ito.
registration-photo-2 = Ikalawang litrato
registration-photo-2-hint = Para lang sa kompanya (business registration nito) o menor de edad (dokumento ng adult).
registration-send = Ipadala para suriin
registration-help = May tanong, o walang angkop na dokumento?
document-hkid = Hong Kong identity card
document-passport = Passport
document-travel-document = Travel document o permit
document-business-registration = Business registration

## The number or address of a card

binding-title = Numero o email ng card na ito
binding-heading = Numero o email ng card na ito
binding-lead = Doon ipinapadala ang mga code at balita tungkol sa card na ito. Para palitan, kumpirmahin ang luma at ang bago.
binding-now = Sa ngayon: { $contact }
binding-change = Palitan
binding-new = Bagong numero ng telepono o email
binding-hint = Numero ng telepono na may country code, gaya ng +852.
binding-send = Ipadala ang mga code
binding-code-for = Code na ipinadala sa { $contact }
binding-codes-hint = May 6 na digit ang bawat code at may bisang 10 minuto. Ang na-type mo na nang tama ay hindi na kailangang i-type ulit.
binding-lost = Wala na sa iyo ang lumang numero?

## Registrations at the desk

console-registrations = Mga registration
console-registration = Registration
console-due = Hanggang
registration-brought = Mga ipinasa
registration-brought-at = Ipinasa noong
registration-hidden = Hindi ipinapakita sa tungkulin mo ang ipinasa ng mga tao.
registration-nothing = Walang laman dito, o nabura na.
registration-photo-alt = Litrato ng dokumento
registration-audited = Itinatala sa audit trail ang pagtingin dito.
registration-refused-for = Tinanggihan dahil sa
registration-decided = Napagdesisyunan
registration-erased-on = Nabura noong
registration-approve = Aprubahan
registration-approve-sure = Tugma ang pangalan, numero at litrato, at may bisa ang dokumento.
registration-reject = Tanggihan
registration-deregister = Tapusin ang registration
registration-deregister-sure = Hindi na puwedeng gamitin ang card pagkatapos nito.
registration-reason-photo-unclear = Hindi mabasa ang litrato
registration-reason-name-differs = Iba ang pangalan sa dokumento
registration-reason-number-differs = Iba ang numero sa dokumento
registration-reason-document-expired = Wala nang bisa ang dokumento
registration-reason-document-kind = Hindi tinatanggap ang uri ng dokumento
registration-reason-adult-missing = Kulang ang pahintulot ng adult
registration-reason-company-differs = Iba ang detalye ng kompanya

## Notices

notice-registration-done-subject = { $brand }: rehistrado na ang card mo
notice-registration-done-body = Rehistrado na ang card mo at magagamit na: { $link }
notice-registration-refused-subject = { $brand }: may kulang sa registration mo
notice-registration-refused-body = Hindi pa namin matanggap ang registration mo. Tingnan ang kailangan: { $link }

## Problems and the activity log

problem-binding-contact = Mag-type ng email address, o numero ng telepono na may country code.
problem-binding-same = Ito na ang nasa card ngayon.
problem-registration-closed = Walang registration dito sa ngayon. Sumulat sa amin.
problem-registration-unknown = Hindi kilala ang registration na ito.
problem-registration-not-needed = Hindi kailangang i-register ang card na ito.
problem-registration-not-now = Hindi ito akma sa lagay ng registration ngayon. Tingnan ulit.
problem-registration-changed = May ibang nagbago nito habang bukas sa iyo. Tingnan ulit.
problem-registration-other = Nairehistro na ng ibang tao ang card na ito. Sumulat sa amin.
problem-registration-cap = { $cap } card na ang nakarehistro sa dokumentong ito. Hindi na puwedeng dagdagan.
problem-registration-name = I-type ang pangalan gaya ng nasa dokumento.
problem-registration-born = Maglagay ng posibleng petsa ng kapanganakan.
problem-registration-responsible-adult = Dapat nasa hustong gulang ang nananagot para sa kompanya.
problem-registration-document = Hindi akma rito ang ganitong dokumento.
problem-registration-hkid = May mali sa pagka-type ng numero ng identity card. Ganito ang itsura: A123456(3).
problem-registration-number = May 5 hanggang 15 titik at digit ang numero ng dokumento.
problem-registration-business = Nagsisimula sa 8 digit ang business registration number.
problem-registration-place = Ilagay ang dalawang titik ng lugar na nagbigay ng dokumento, gaya ng PH.
problem-registration-photo = Idagdag ang litratong ito.
problem-registration-adult-needed = Para sa menor de edad, kailangang magbigay ng detalye at pumayag ang isang adult.
problem-registration-adult-young = Dapat 18 taong gulang pataas ang adult.
audit-card-bind = Binago ang contact ng card
audit-registration-bring = Nagpasa ng dokumento para sa registration
audit-registration-view = Tiningnan ang detalye ng registration
audit-registration-view-photo = Tiningnan ang litrato ng registration
audit-registration-approve = Inaprubahan ang registration
audit-registration-reject = Tinanggihan ang registration
audit-registration-deregister = Tinapos ang registration
audit-registration-expire = Lumipas ang oras ng registration
audit-registration-erase = Binura ang mga dokumento ng registration
