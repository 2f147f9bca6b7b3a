/** Why a campaign folder cannot be taken in, and what to do. */

type Words = Readonly<{ wrong: string; remedy: string }>

export function saySameCampaign(id: string): Words {
  return {
    wrong: `phong trào "${id}" đã có trong cơ sở dữ liệu`,
    remedy: 'đổi mã (id) trong campaign.yaml, hoặc dùng phong trào đã có',
  }
}

export function sayDifferentRegistry(table: string, key: string): Words {
  return {
    wrong: `dòng "${key}" của bảng ${table} khác với sổ của cơ quan`,
    remedy: 'sửa dòng này cho giống sổ của cơ quan, hoặc cập nhật sổ trước rồi nạp lại',
  }
}

export function sayNumberTaken(table: string): Words {
  return {
    wrong: `một số trong office/${table}.csv đã được cơ quan dùng cho phong trào khác`,
    remedy: 'đối chiếu với sổ của cơ quan, sửa số trong tệp này rồi nạp lại',
  }
}

export function sayUnknownOfficeFile(known: readonly string[]): Words {
  return {
    wrong: 'tệp này không phải sổ nào của cơ quan',
    remedy: `xóa tệp, hoặc đổi tên cho đúng một trong: ${known.join(', ')}`,
  }
}

export function sayOtherContent(): Words {
  return {
    wrong: 'nội dung tệp không đúng với mã băm là tên của nó, hoặc không phải loại tệp được nhận',
    remedy: 'chép lại tệp từ bản xuất gốc',
  }
}

export function sayNoSuchCampaign(known: readonly string[]): Words {
  return {
    wrong: 'không có phong trào nào có mã này trong cơ sở dữ liệu',
    remedy: `dùng một trong: ${known.join(', ')}`,
  }
}
